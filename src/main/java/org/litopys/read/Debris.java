package org.litopys.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Block;

/**
 * Leaves out what a page has around its article: comment forms, link lists and spam, notices of
 * rights, calls to subscribe. Careful: a line stays unless it has a sign of its own.
 */
final class Debris {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Where a comment form starts; what follows are comments and the page's foot. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:leave|post|write|add) (?:a|your) (?:reply|comment).{0,40}"
              + "|your e-?mail address will not be published.*"
              + "|save my name, e-?mail,? and website.*"
              + "|required fields are marked.*",
          FLAGS);

  /** Words of the page, as a block of their own. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:advertisement|sponsored(?: content)?|share(?: this(?: article| story| post)?)?|print"
              + "|comments?|\\d+ comments?|read more|read next|see also|related(?: (?:articles?"
              + "|stories|posts|news|topics))?|more on this(?: story| topic)?|most (?:read|popular)"
              + "|recommended(?: for you| stories)?|subscribe(?: now)?|sign (?:in|up)|log ?in"
              + "|sign up (?:for|to) .{0,60}newsletters?.{0,40}|loading(?:\\.{3}|…)?|menu|search"
              + "|home|back to top|skip to (?:main )?content|(?:previous|next) (?:article|post|story)"
              + "|list of \\d+ items|end of list|follow us.{0,60}|listen to (?:this )?article"
              + "|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|instagram"
              + "|privacy policy|terms (?:of|and) (?:use|service|conditions)|cookie (?:policy|settings)"
              + "|contact us|about us)[.:!>]?",
          FLAGS);

  /** Notices at a page's end. */
  private static final Pattern NOTICE =
      Pattern.compile(
          ".*(?:all rights reserved|copyright (?:©|\\(c\\)|and credit|\\d{4})|©\\s*\\d{4}"
              + "|follow (?:us|our) .{0,40}(?:channel|telegram|twitter|facebook|whatsapp)"
              + "|subscribe to (?:our|the) .{0,40}(?:newsletter|channel)"
              + "|privacy policy|terms of (?:use|service)).*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]]*\\]\\([^()\\s]*(?:\\([^()]*\\))?[^()]*\\)");

  private static final Pattern ADDRESS =
      Pattern.compile("\\w\\.(?:com|org|net|info|biz|xyz|site|online|club|top|vip|bet|ru|tr)\\b");

  /** This many headlines with no paragraph after them are links to other articles. */
  private static final int TRAILING_HEADLINES = 4;

  private static final int LONGEST_NOTICE = 500;

  private Debris() {}

  /** The blocks that are the article's. If none were, all. */
  static List<Block> without(List<Block> blocks, String text) {
    List<Block> kept = new ArrayList<>();
    boolean paragraphs = false;
    for (Block block : blocks) {
      String words = block.span().in(text);
      if (paragraphs && FORM.matcher(words).matches()) {
        break;
      }
      if (!FURNITURE.matcher(words).matches() && !isLinks(words)) {
        paragraphs |= block.kind() == Block.Kind.PARAGRAPH;
        kept.add(block);
      }
    }
    List<Block> article = withoutFoot(kept, text);
    return article.isEmpty() ? blocks : article;
  }

  private static List<Block> withoutFoot(List<Block> blocks, String text) {
    int end = blocks.size();
    while (end > 0 && isNotice(blocks.get(end - 1), text)) {
      end--;
    }
    int headlines = end;
    while (headlines > 0 && blocks.get(headlines - 1).kind() == Block.Kind.HEADLINE) {
      headlines--;
    }
    boolean links = headlines > 0 && end - headlines >= TRAILING_HEADLINES;
    return blocks.subList(0, links ? headlines : end);
  }

  private static boolean isNotice(Block block, String text) {
    return block.span().length() <= LONGEST_NOTICE
        && NOTICE.matcher(block.span().in(text)).matches();
  }

  /** Whether a block is links and hardly anything else. */
  private static boolean isLinks(String words) {
    int addresses = 0;
    Matcher address = ADDRESS.matcher(words);
    while (address.find()) {
      addresses++;
    }
    int spaces = (int) words.chars().filter(Character::isWhitespace).count();
    if (addresses >= 3 && addresses * 3 >= spaces) {
      return true;
    }
    String rest = words.indexOf("](") < 0 ? words : LINK.matcher(words).replaceAll("");
    return rest.length() * 5 < words.length();
  }
}

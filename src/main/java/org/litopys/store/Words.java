package org.litopys.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How words are compared: without case, accents and English endings. Whatever is searched for is
 * words, never a query's syntax. Thread-safe.
 */
public final class Words extends Analyzer {
  /** More words than this make nothing clearer, and Lucene takes no query of thousands. */
  private static final int MOST = 100;

  /** A word as it is compared, and where it stands in its text. */
  private record Word(String term, int start, int end) {}

  /** A piece of a text, in characters, end exclusive. */
  public record Mark(int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokens = new StandardTokenizer();
    TokenStream words =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
    return new TokenStreamComponents(tokens, new KStemFilter(words));
  }

  /** Where the words searched for stand in a text, in order. */
  public static List<Mark> marks(String text, String words) {
    List<Word> wanted = read(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<String> terms = wanted.stream().map(Word::term).collect(Collectors.toSet());
    String last = wanted.get(wanted.size() - 1).term();
    return read(text).stream()
        .filter(word -> terms.contains(word.term()) || word.term().startsWith(last))
        .map(word -> new Mark(word.start(), word.end()))
        .toList();
  }

  /** Documents with all words in one of the fields; the last word may be the beginning of one. */
  static Query query(String words, Collection<String> fields) {
    List<String> terms = read(words).stream().map(Word::term).distinct().limit(MOST).toList();
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String term : terms.subList(0, terms.size() - 1)) {
        all.add(new TermQuery(new Term(field, term)), Occur.MUST);
      }
      Term last = new Term(field, terms.get(terms.size() - 1));
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      either.add(new TermQuery(last), Occur.SHOULD).add(new PrefixQuery(last), Occur.SHOULD);
      any.add(all.add(either.build(), Occur.MUST).build(), Occur.SHOULD);
    }
    return any.build();
  }

  private static List<Word> read(String text) {
    List<Word> words = new ArrayList<>();
    try (Analyzer analyzer = new Words();
        TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read words", e);
    }
    return ImmutableList.copyOf(words);
  }
}

package org.litopys.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.VerbGroup.Form;
import org.litopys.extract.VerbGroup.Tense;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the verb groups of a sentence by its Penn tags. */
final class VerbGroups {
  private static final Set<String> BE =
      ImmutableSet.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> HAVE =
      ImmutableSet.of("have", "has", "had", "having", "'ve", "'d");
  private static final Set<String> DO = ImmutableSet.of("do", "does", "did");
  private static final Set<String> NOT = ImmutableSet.of("not", "n't", "never", "no");

  /** Words for the whole subject that can stand inside a group: "have all sent". */
  static final Set<String> FLOATING = ImmutableSet.of("both", "all", "each");

  private final List<Token> tokens;
  private final List<VerbGroup> groups = new ArrayList<>();

  private VerbGroups(Sentence sentence) {
    tokens = sentence.tokens();
  }

  /** All verb groups in order; none overlaps another. */
  static List<VerbGroup> of(Sentence sentence) {
    VerbGroups search = new VerbGroups(sentence);
    int i = 0;
    while (i < search.tokens.size()) {
      i = search.next(i);
    }
    return ImmutableList.copyOf(search.groups);
  }

  /** Reads the group that starts at {@code i}, if one does; gives the index to go on at. */
  private int next(int i) {
    Token token = tokens.get(i);
    if (isCompound(tokens, i)) {
      return i + 1;
    }
    boolean to = token.hasTag("TO") && verbAfter(i + 1);
    if (!to && !token.hasTag("MD") && !token.hasTag("VB")) {
      return i + 1;
    }
    int start = to ? i + 1 : i;
    while (to && !verbal(start)) {
      start++;
    }
    int head = head(start);
    int end = head + 1;
    if (end < tokens.size() && tokens.get(end).hasTag("RP")) {
      end++;
    }
    groups.add(group(to ? i : start, start, head, end, to));
    return end;
  }

  /** "think tank", in which the tagger often sees a verb. */
  static boolean isCompound(List<Token> tokens, int i) {
    return tokens.get(i).lower().equals("think")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lemma().equals("tank");
  }

  /** Follows auxiliaries and adverbs from the first verb to the main verb. */
  private int head(int first) {
    int head = first;
    for (int i = first + 1; i < tokens.size(); i++) {
      if (verbal(i)) {
        if (!follows(head, i)) {
          return head;
        }
        head = i;
      } else if (!adverbial(i)) {
        return head;
      }
    }
    return head;
  }

  /** Whether the verb at {@code i} carries on the group whose last verb so far is at {@code i0}. */
  private boolean follows(int i0, int i) {
    String word = plain(i0);
    String tag = tokens.get(i).tag();
    if (tokens.get(i0).hasTag("MD")) {
      return tag.equals("VB") || tag.equals("VBP") || tag.equals("VBD");
    }
    if (DO.contains(word)) {
      return tag.equals("VB") || tag.equals("VBP");
    }
    if (HAVE.contains(word)) {
      return tag.equals("VBN") || tag.equals("VBD");
    }
    return BE.contains(word) && (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD"));
  }

  private VerbGroup group(int start, int first, int head, int end, boolean to) {
    Optional<String> modal =
        tokens.get(first).hasTag("MD") ? Optional.of(modal(plain(first))) : Optional.empty();
    Form form = to ? Form.INFINITIVE : form(first, head);
    boolean perfect = false;
    boolean be = false;
    for (int i = first; i < head; i++) {
      perfect |= HAVE.contains(plain(i)) && verbal(i) && !tokens.get(i).hasTag("MD");
      be |= BE.contains(plain(i)) && verbal(i);
    }
    String tag = tokens.get(head).tag();
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    Optional<VerbGroup> twin = coordinated(start);
    boolean sharesPassive = form == Form.PARTICIPLE && twin.isPresent() && twin.get().passive();
    boolean sharesPerfect = form == Form.PARTICIPLE && twin.isPresent() && twin.get().perfect();
    if (sharesPassive || sharesPerfect) {
      form = twin.get().form();
      modal = twin.get().modal();
    }
    return new VerbGroup(
        start,
        head,
        end,
        form,
        sharesPassive || sharesPerfect ? twin.get().tense() : tense(form, modal, first),
        modal,
        perfect || sharesPerfect,
        be && tag.equals("VBG"),
        (be && participle) || sharesPassive,
        negated(start, head));
  }

  /** The group that this one is joined to by "and" or "or" right before it. */
  private Optional<VerbGroup> coordinated(int start) {
    int i = start - 1;
    while (i >= 0 && tokens.get(i).hasTag("RB")) {
      i--;
    }
    if (groups.isEmpty() || i < 0 || !tokens.get(i).hasTag("CC")) {
      return Optional.empty();
    }
    VerbGroup last = groups.get(groups.size() - 1);
    return last.end() == i ? Optional.of(last) : Optional.empty();
  }

  private Form form(int first, int head) {
    String tag = tokens.get(first).tag();
    return switch (tag) {
      case "VB" -> Form.BARE;
      case "VBG" ->
          first == head || !tokens.get(first).lower().equals("being")
              ? Form.GERUND
              : Form.PARTICIPLE;
      case "VBN" -> Form.PARTICIPLE;
      default -> Form.FINITE;
    };
  }

  private Tense tense(Form form, Optional<String> modal, int first) {
    if (form != Form.FINITE) {
      return Tense.NONE;
    }
    if (modal.isPresent()) {
      return modal.get().equals("will") || modal.get().equals("shall")
          ? Tense.FUTURE
          : Tense.CONDITIONAL;
    }
    return tokens.get(first).tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
  }

  private boolean negated(int start, int head) {
    for (int i = Math.max(0, start - 1); i < head; i++) {
      if (NOT.contains(plain(i)) && tokens.get(i).hasTag("RB")) {
        return true;
      }
    }
    return false;
  }

  private static String modal(String word) {
    return switch (word) {
      case "'ll", "wo" -> "will";
      case "ca" -> "can";
      case "'d" -> "would";
      default -> word;
    };
  }

  private boolean verbAfter(int from) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).hasTag("RB")) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).tag().equals("VB");
  }

  private boolean verbal(int i) {
    return tokens.get(i).hasTag("VB") || tokens.get(i).hasTag("MD");
  }

  private boolean adverbial(int i) {
    Token token = tokens.get(i);
    return token.hasTag("RB")
        || token.lower().equals("earlier")
        || FLOATING.contains(token.lower());
  }

  private String plain(int i) {
    return tokens.get(i).lower().replace('’', '\'');
  }
}

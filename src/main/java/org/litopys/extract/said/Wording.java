package org.litopys.extract.said;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * How claims of one kind are worded.
 *
 * @param pattern over the whole claim, an opening quotation mark passed over
 * @param signs parts of words, in lower case, of which every such claim has one: looking for them
 *     first costs far less than the pattern; none if the pattern itself is quick to fail
 */
record Wording(Pattern pattern, ImmutableList<String> signs) {
  static Wording of(String opening, String... signs) {
    return new Wording(
        Pattern.compile("[“\"‘']?+(?:" + opening + ")", CASE_INSENSITIVE | DOTALL),
        ImmutableList.copyOf(signs));
  }

  /**
   * @param lower the claim in lower case
   */
  boolean fits(String claim, String lower) {
    return (signs.isEmpty() || signs.stream().anyMatch(lower::contains))
        && pattern.matcher(claim).matches();
  }
}

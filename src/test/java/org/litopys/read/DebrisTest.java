package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DebrisTest {
  private static final String ARTICLE = "Bridge opens\n\nThe bridge opened on Monday.\n\n";

  private static List<String> kept(String text) {
    return Debris.without(Paragraphs.blocks(text, Optional.empty()), text).stream()
        .map(block -> block.span().in(text))
        .toList();
  }

  private static void onlyTheArticleIsKept(String debris) {
    assertThat(kept(ARTICLE + debris))
        .containsExactly("Bridge opens", "The bridge opened on Monday.");
  }

  @Test
  void leavesCommentFormsOutAndWhatFollows() {
    onlyTheArticleIsKept(
        "Leave a Reply\n\nYour email address will not be published.\n\nI like it.");
    onlyTheArticleIsKept("Post a comment:\nName *\nEmail *\nI disagree with the author, as ever.");
  }

  @Test
  void leavesLinkSpamOut() {
    onlyTheArticleIsKept("bestslots.com luckyspin.org giris freecash.net win.bet");
    onlyTheArticleIsKept("- [Home](https://a.example/)\n- [About us](https://a.example/about)");
  }

  @Test
  void leavesThePagesOwnWordsOut() {
    onlyTheArticleIsKept(
        "Advertisement\n\nShare this article\n\n© 2024 The Paper. All rights reserved.");
  }

  @Test
  void leavesListsOfOtherHeadlinesAtTheEndOut() {
    onlyTheArticleIsKept("Snow in May\nBest soups\nFive easy hikes\nWho won the cup");
  }

  @Test
  void keepsWhatOnlyLooksLikeDebris() {
    String text = "The comments came late.\nHe shared this on Telegram.\nHeadline at the end";
    assertThat(kept(text)).hasSize(3);
    assertThat(kept("See https://a.example/report.com for the report that the ministry wrote."))
        .hasSize(1);
  }

  @Test
  void keepsAllIfNothingElseIsThere() {
    assertThat(kept("Advertisement")).containsExactly("Advertisement");
  }
}

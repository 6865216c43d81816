package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.litopys.text.Block;

class ParagraphsTest {
  /** Each block with its kind's first letter before it. */
  private static List<String> blocks(String text, String... title) {
    return Paragraphs.blocks(text, List.of(title).stream().findFirst()).stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.span().in(text))
        .toList();
  }

  @Test
  void takesALineForAParagraph() {
    assertThat(blocks("Bridge is open again\nThe bridge opened.\r\nCars crossed it.\n"))
        .containsExactly("H Bridge is open again", "P The bridge opened.", "P Cars crossed it.");
  }

  @Test
  void takesBlankLinesForBreaks() {
    assertThat(blocks("\n\nThe bridge opened.\n \t\n\u200b\nCars crossed it."))
        .containsExactly("P The bridge opened.", "P Cars crossed it.");
  }

  @Test
  void joinsLinesBrokenAtAWidth() {
    String wrapped =
        """
        The bridge over the river was opened on Monday after two years of
        work, and the first cars crossed it before noon, a spokesman of the
        city said. It is 900 metres long.

        Nobody came from the ministry, which had paid for a part of it and
        had promised to send somebody, as the paper wrote in the morning of
        the same day.
        """;
    assertThat(blocks(wrapped))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("P The bridge")
        .contains("years of\nwork")
        .endsWith("long.");
  }

  @Test
  void oneLongLineDoesNotHideTheWidthOfTheOthers() {
    String wrapped =
        """
        Remarks of the mayor at the opening of the bridge over the river, which the city had waited for since the flood

        I am glad to see so many of you here today. The city will give the
        Ministry of Transport its thanks, and the workers more than that. I
          also want to name the people of the two villages on the other
          Bank of the river, who waited.
        """;
    assertThat(blocks(wrapped))
        .hasSize(2)
        .last()
        .asString()
        .contains("give the\nMinistry", "other\n  Bank");
  }

  @Test
  void joinsALineThatGoesOnInLowerCase() {
    assertThat(
            blocks(
                "The minister, who came by train from the capital,\nwas late. He said so.\nEnd."))
        .hasSize(3);
    assertThat(
            blocks("The minister, who came by train from the capital\nwas late. He said so.\nEnd."))
        .hasSize(2);
  }

  @Test
  void joinsALineThatALinkBrokeOff() {
    assertThat(blocks("The tram runs again in\nOdesa and Lviv\nIt is free.")).hasSize(2);
  }

  @Test
  void knowsListItemsByTheirMarks() {
    assertThat(
            blocks("It sends:\n- ten tanks;\n* shells\n• one radar.\n–\nfive boats\n2. fuel\nEnd."))
        .containsExactly(
            "P It sends:",
            "B ten tanks;",
            "B shells",
            "B one radar.",
            "B five boats",
            "B fuel",
            "P End.");
  }

  @Test
  void takesNoHeadingBetweenDashesForAnItem() {
    assertThat(blocks("All is calm.\n– ‘A lie’ –\nHe left."))
        .containsExactly("P All is calm.", "H – ‘A lie’ –", "P He left.");
  }

  @Test
  void knowsHeadlines() {
    assertThat(blocks("Kyiv digs out\n\nIt snowed.\n\nWhat comes next\n\nMore snow, he said."))
        .containsExactly(
            "H Kyiv digs out", "P It snowed.", "H What comes next", "P More snow, he said.");
    assertThat(blocks("Is it over? Yes, it is.\nIt snowed.", "Is it over? Yes, it is."))
        .containsExactly("H Is it over? Yes, it is.", "P It snowed.");
  }

  @Test
  void leavesMarkdownOutOfTheSpan() {
    assertThat(
            blocks(
                "## What comes next ##\n**Snow is coming.**\n> He said so.\n---\n**A** and **b**."))
        .containsExactly(
            "H What comes next", "P Snow is coming.", "P He said so.", "P **A** and **b**.");
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(blocks(" \n\u00a0\n***\n")).isEmpty();
  }

  @Property(tries = 500)
  void blocksAreInOrderAndInsideTheText(@ForAll String text) {
    int end = 0;
    for (Block block : Paragraphs.blocks(text, Optional.empty())) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}

package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.text.Block;

/** What every format must do; each says how it writes an article down. */
abstract class FormatContract {
  abstract Format format();

  /** A file name of this format. */
  abstract String fileName();

  /** A file with this headline and these paragraphs. */
  abstract String file(String headline, String... paragraphs);

  private Page read(String characters) {
    return format().read(characters, Optional.empty());
  }

  @Test
  void knowsItsFilesByTheirEndingInAnyCase() {
    assertThat(format().matches(fileName())).isTrue();
    assertThat(format().matches(fileName().toUpperCase(Locale.ROOT))).isTrue();
    assertThat(format().matches("article.pdf")).isFalse();
  }

  @Test
  void keepsHeadlineAndParagraphsApartInOrder() {
    Page page = read(file("Bridge opens", "Cars crossed it on Monday.", "“Good,” he said."));
    assertThat(page.blocks().stream().map(block -> block.span().in(page.text())))
        .containsExactly("Bridge opens", "Cars crossed it on Monday.", "“Good,” he said.");
    assertThat(page.blocks().stream().map(Block::kind))
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
  }

  @Test
  void findsNoBlockInAnEmptyFile() {
    assertThat(read("").blocks()).isEmpty();
    assertThat(read(" \n\n ").blocks()).isEmpty();
  }

  @Test
  void survivesEveryCut() {
    String file = file("Bridge opens", "Cars crossed it 🙂 on Monday.", "[So](http://a.example)");
    for (int cut = 0; cut < file.length(); cut++) {
      Page page = read(file.substring(0, cut));
      for (Block block : page.blocks()) {
        assertThat(block.span().end()).isLessThanOrEqualTo(page.text().length());
      }
    }
  }

  @Test
  void readsAMegabyteOfOneLineWithinSeconds() {
    Page page = read(file("Bridge opens", "Cars crossed it. ".repeat(60_000).strip()));
    assertThat(page.blocks()).hasSize(2);
  }

  @Test
  void knowsNoDateWhereTheFileGivesNone() {
    assertThat(read(file("Bridge opens", "On 5 May 2023 cars crossed it.")).source().date())
        .isEmpty();
  }
}

package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.names.Labelled.Label;

class SampleFileTest {
  @TempDir Path folder;

  private List<List<Sample>> read(String content) throws IOException {
    return SampleFile.read(Files.writeString(folder.resolve("a.txt"), content));
  }

  @Test
  void marksBecomeNames() throws IOException {
    assertThat(read("<START:person> Ann Lee <END> left <START:location> Lviv <END> .\n"))
        .containsExactly(
            List.of(
                new Sample(
                    List.of("Ann", "Lee", "left", "Lviv", "."),
                    List.of(
                        new Labelled(Label.PERSON, 0, 2), new Labelled(Label.LOCATION, 3, 4)))));
  }

  @Test
  void marksOfOtherKindsArePassedOver() throws IOException {
    assertThat(read("It ended <START:date> today <END> .\n").get(0).get(0).names()).isEmpty();
  }

  @Test
  void anEmptyLineEndsAText() throws IOException {
    assertThat(read("One .\nTwo .\n\nThree .\n")).extracting(List::size).containsExactly(2, 1);
  }

  @Test
  void aLongFileIsCut() throws IOException {
    assertThat(read("One .\n".repeat(70))).extracting(List::size).containsExactly(60, 10);
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> read("Fine .\n<START:person> <START:person> Ann <END>\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.txt, line 2");
  }
}

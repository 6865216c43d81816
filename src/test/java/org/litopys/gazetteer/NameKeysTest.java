package org.litopys.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {
  private static final Splitter NAMES = Splitter.on('|');
  private static final NameKeys KEYS = NameKeys.load(Path.of("seeds/lexicon"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Serhii Cherniak|Sergei Chernyak|Serhiy Chernyak|Sergey Cherniak|Сергій Черняк|Сергей Черняк",
        "Oleksii Hryhorovych|Aleksey Grigorovich|Oleksiy Grygorovych|Alexei Grigorovich",
        "Yevhen Shchehlov|Evgeny Shcheglov|Yevgeny Scheglov|Ievgen Shcheglov|Євген Щеглов",
        "Yuliia Khomenko|Yulia Khomenko|Iuliia Homenko|Юлія Хоменко",
        "Andrii Zahorodniuk|Andriy Zagorodnyuk|Andrei Zagorodniuk",
        "Petro Yatsenko|Petr Iatsenko|Пётр Яценко",
        "Ivan Bilenkyi|Ivan Bilenky|Ivan Bilenkiy|Ivan Bilenkii",
        "Oleh Pyvovar|Oleg Pivovar|Олег Пивовар",
        "Kateryna Mezhova|Ekaterina Mezhova|Катерина Межова",
        "Jüri Kask|Juri Kask",
        "Anna-Maria Lepik|Anna Maria Lepik",
        "John F. Harlow|John Harlow",
      })
  void spellingsOfOneNameHaveOneKey(String names) {
    List<String> spellings = NAMES.splitToList(names);
    assertThat(spellings).extracting(KEYS::of).containsOnly(KEYS.of(spellings.get(0)));
  }

  @Test
  void differentNamesHaveDifferentKeys() throws IOException {
    Map<String, String> keys = new HashMap<>();
    for (Entity person : Gazetteer.load(Path.of("seeds/gazetteer")).entities()) {
      if (person.type() == Entity.Type.PERSON) {
        assertThat(keys.put(KEYS.of(person.label()), person.label()))
            .as("has the key of %s too", person.label())
            .isNull();
      }
    }
    assertThat(keys).hasSizeGreaterThan(600);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivan Petrenko|Ivan Petrenkov",
        "Olena Zelenska|Olena Zelensky",
        "Ivan Bondar|Ivan Bondarenko",
        "Pavlo Koval|Petro Koval",
        "Oleksandr Tkach|Oleksandra Tkach",
        "Marko Melnyk|Maryna Melnyk",
        "Ihor Savchuk|Ihor Savchenko",
        "Mykola Hrytsak|Mykyta Hrytsak",
      })
  void nearNamesStayApart(String names) {
    assertThat(NAMES.splitToList(names)).extracting(KEYS::of).doesNotHaveDuplicates();
  }

  @Test
  void aKeyIsWordsOfAsciiLettersWithHyphens() {
    assertThat(KEYS.of("Łukasz  Żółć-Nowak")).isEqualTo("lukash-zolk-novak");
    assertThat(KEYS.of("李 明")).matches("[a-z]+-[a-z]+");
    assertThat(KEYS.of("…")).isEmpty();
  }

  @Test
  void aFormOfTwoNamesIsAnErrorWithItsLine(@TempDir Path lexicon) throws IOException {
    Files.writeString(
        lexicon.resolve("given-name-forms.tsv"), "name\tforms\nOlena\tElena\nIlona\tElena\n");
    assertThatThrownBy(() -> NameKeys.load(lexicon))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given-name-forms.tsv:3")
        .hasMessageContaining("Elena");
  }
}

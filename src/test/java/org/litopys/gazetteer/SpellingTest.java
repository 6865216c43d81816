package org.litopys.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.text.Table;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "F-16, F16",
    "AMX-10 RC, AMX 10RC",
    "Rzeszów, Rzeszow",
    "Ivano-Frankivsk, Ivano Frankivsk",
    "U.S., US",
    "Ministry of Defence, Ministry of Defense",
    "Erdoğan, Erdogan",
  })
  void sameKeyWhateverTheMarks(String one, String other) {
    assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Zelenskyy, Zelensky",
    "Zelenskiy, Zelenskyi",
    "Cherniak, Chernyak",
    "Serhii, Sergei",
    "Volodymyr, Vladimir",
    "Kharkiv, Kharkov",
    "Petrivka, Petrovka",
    "Pishchane, Peschanoye",
    "Novoandriivka, Novoandreyevka",
    "Huliaipole, Gulyaipole",
    "Siversk, Seversk",
  })
  void oneSkeletonForAllRomanizations(String one, String other) {
    assertThat(Spelling.skeleton(one)).isEqualTo(Spelling.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({"Bakhmut, Vuhledar", "Kherson, Kharkiv", "Lyman, Izium", "Petrov, Fedorov"})
  void differentNamesStayApart(String one, String other) {
    assertThat(Spelling.skeleton(one)).isNotEqualTo(Spelling.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({"Novopol, Novopil, 0.2", "Hulyaipole, Gulyaypole, 0.0", "Lviv, Lvov, 0.3"})
  void romanizationsOfOneNameAreNear(String one, String other, double farthest) {
    assertThat(Spelling.distance(one, other)).isLessThanOrEqualTo(farthest);
  }

  @ParameterizedTest
  @CsvSource({
    "Харків, kharkiv",
    "Верхоріччя, verkhorichchya",
    "Залізничне, zaliznychne",
    "Луганск, lugansk",
    "Путин, putin",
    "Щёлково, shchelkovo",
  })
  void cyrillicIsRomanizedByTheLanguageThatItsLettersTell(String name, String ascii) {
    assertThat(Spelling.ascii(name)).isEqualTo(ascii);
  }

  @Test
  void lettersLookedUpAreThoseOfTheRules() {
    Transliterator rules =
        Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; Any-Lower");
    List<String> names = new ArrayList<>(List.of("Łódź", "Straße", "Æsir", "I\u0306od", "Αθήνα"));
    for (Table.Row row : Table.read(Path.of("seeds", "gazetteer", "persons.tsv"))) {
      names.add(row.get("label"));
    }
    for (char c = '\u00a0'; c <= '\u017f'; c++) {
      names.add("A" + c + "b");
    }
    assertThat(names)
        .allSatisfy(n -> assertThat(Spelling.ascii(n)).isEqualTo(rules.transliterate(n)));
  }
}

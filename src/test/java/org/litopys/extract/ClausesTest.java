package org.litopys.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Tagged;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway/NNP sent/VBD trucks/NNS | sent | Norway | trucks",
        "The/DT mayor/NN of/IN Lviv/NNP spoke/VBD | spoke | The mayor of Lviv | ",
        "On/IN Friday/NNP Sybiha/NNP said/VBD so/RB | said | Sybiha | ",
        "The/DT staff/NN on/IN Monday/NNP blamed/VBD rain/NN | blamed | The staff | rain",
        "Olena/NNP ,/, a/DT doctor/NN in/IN Lviv/NNP ,/, said/VBD so/RB | said"
            + " | Olena, a doctor in Lviv | ",
        "The/DT envoy/NN ,/, who/WP had/VBD left/VBN ,/, told/VBD us/PRP | told | The envoy | us",
        "The/DT envoy/NN ,/, who/WP had/VBD left/VBN ,/, told/VBD us/PRP | left | The envoy | ",
        "Orban/NNP ,/, citing/VBG costs/NNS ,/, refused/VBD | refused | Orban | ",
        "Orban/NNP ,/, citing/VBG costs/NNS ,/, refused/VBD | citing | Orban | costs",
        "Japan/NNP has/VBZ paid/VBN and/CC will/MD pay/VB more/JJR | pay | Japan | more",
        "Latvia/NNP and/CC its/PRP$ neighbours/NNS will/MD give/VB mines/NNS | give"
            + " | Latvia and its neighbours | mines",
        "the/DT depot/NN that/WDT burned/VBD | burned | the depot | ",
        "Anna/NNP ,/, Petro/NNP and/CC Olha/NNP left/VBD | left | Anna, Petro and Olha | ",
        "The/DT guests/NNS in/IN a/DT statement/NN asked/VBD us/PRP | asked | The guests | us",
        "sources/NNS close/RB to/TO Minsk/NNP left/VBD | left | sources close to Minsk | ",
        "They/PRP reviewed/VBN it/PRP | reviewed | They | it",
        "He/PRP came/VBD to/TO warn/VB Minsk/NNP | warn | He | Minsk",
        "Warning/VBG allies/NNS ,/, Duda/NNP left/VBD | Warning | Duda | allies",
      })
  void findsSubjectAndObject(String words, String verb, String subject, String object) {
    Annotated text = Tagged.text(words);
    Sentence sentence = text.sentences().get(0);
    Clauses clauses = Clauses.of(sentence);
    VerbGroup group =
        clauses.verbs().stream()
            .filter(v -> sentence.token(v.head()).text().equals(verb))
            .findFirst()
            .orElseThrow();
    assertThat(clauses.subject(group).map(p -> words(text, sentence, p)).orElse(null))
        .isEqualTo(subject);
    assertThat(clauses.object(group).map(p -> words(text, sentence, p)).orElse(null))
        .isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It/PRP will/MD not/RB send/VB tanks/NNS | will not send | FINITE | FUTURE | false | true",
        "It/PRP has/VBZ been/VBN hit/VBN | has been hit | FINITE | PRESENT | true | false",
        "They/PRP plan/VBP to/TO leave/VB | to leave | INFINITIVE | NONE | false | false",
        "He/PRP left/VBD ,/, saying/VBG no/DT | saying | GERUND | NONE | false | false",
        "aid/NN was/VBD cut/VBN and/CC stopped/VBN | stopped | FINITE | PAST | true | false",
        "They/PRP might/MD also/RB come/VB | might also come | FINITE | CONDITIONAL | false"
            + " | false",
        "They/PRP carried/VBD out/RP raids/NNS | carried out | FINITE | PAST | false | false",
      })
  void readsVerbGroups(
      String words,
      String group,
      VerbGroup.Form form,
      VerbGroup.Tense tense,
      boolean passive,
      boolean negated) {
    Annotated text = Tagged.text(words);
    Sentence sentence = text.sentences().get(0);
    VerbGroup found =
        Clauses.of(sentence).verbs().stream()
            .filter(v -> sentence.span(v.start(), v.end()).in(text.text()).equals(group))
            .findFirst()
            .orElseThrow();
    assertThat(found.form()).isEqualTo(form);
    assertThat(found.tense()).isEqualTo(tense);
    assertThat(found.passive()).isEqualTo(passive);
    assertThat(found.negated()).isEqualTo(negated);
  }

  @Test
  void findsTheAgentOfAPassive() {
    Annotated text = Tagged.text("It/PRP was/VBD denied/VBN by/IN the/DT army/NN ./.");
    Sentence sentence = text.sentences().get(0);
    Clauses clauses = Clauses.of(sentence);
    NounPhrase agent = clauses.agent(clauses.verbs().get(0)).orElseThrow();
    assertThat(words(text, sentence, agent)).isEqualTo("the army");
  }

  private static String words(Annotated text, Sentence sentence, NounPhrase phrase) {
    return sentence.span(phrase.start(), phrase.end()).in(text.text());
  }
}

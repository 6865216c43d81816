package org.litopys.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggedTest {
  @Test
  void readsTokensNamesAndChunks() {
    Annotated text =
        Tagged.text(
            "[COUNTRY Poland/NNP] 's/POS army/NN has/VBZ/have sent/VBN/send four/CD [WEAPON"
                + " Leopard/NNP 2/CD] tanks/NNS/tank ,/, \"/`` he/PRP said/VBD/say \"/'' ./.");
    Sentence sentence = text.sentences().get(0);
    assertThat(text.text()).isEqualTo("Poland's army has sent four Leopard 2 tanks, \"he said\".");
    assertThat(sentence.names())
        .containsExactly(new Name(Name.Type.COUNTRY, 0, 1), new Name(Name.Type.WEAPON, 6, 8));
    assertThat(sentence.phrases())
        .extracting(phrase -> phrase.type() + " " + sentence.span(phrase).in(text.text()))
        .containsExactly(
            "NP Poland's army", "VP has sent", "NP four Leopard 2 tanks", "NP he", "VP said");
    assertThat(sentence.token(4).lemma()).isEqualTo("send");
  }
}

package org.litopys.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private static final Set<String> KNOWN =
      Set.of("plan", "call", "press", "offer", "visit", "stare");

  private final Lemmas lemmas = Lemmas.load(KNOWN::contains);

  /** Tag, then forms and their lemma in turn. */
  @ParameterizedTest
  @CsvSource({
    "VBD, said say was be went go struck strike withdrew withdraw shed shed cut cut",
    "VBD, scaled scale seized seize accused accuse evacuated evacuate liberated liberate",
    "VBD, planned plan called call pressed press offered offer visited visit stared stare",
    "VBD, shelled shell expelled expel controlled control referred refer fulfilled fulfill",
    "VBD, denied deny died die agreed agree fled flee targeted target rejected reject",
    "VBD, appeared appear needed need joined join recruited recruit explained explain",
    "VBD, handled handle centred centre urged urge emerged emerge arranged arrange banged bang",
    "VBD, invited invite united unite exploited exploit promoted promote piloted pilot",
    "VBD, required require repaired repair secured secure murmured murmur monitored monitor",
    "VBD, combined combine trained train postponed postpone abandoned abandon intervened intervene",
    "VBD, provided provide avoided avoid exploded explode flooded flood invoked invoke looked look",
    "VBD, re-elected re-elect focused focus used use freed free 'd have",
    "VBG, being be saying say launching launch making make firing fire dying die bringing bring",
    "VBG, fighting fight hitting hit retaking retake shelling shell ageing age",
    "VBN, killed kill wounded wound destroyed destroy damaged damage shot shoot hidden hide",
    "VBZ, says say denies deny launches launch passes pass goes go lies lie has have 's be",
    "VBP, are be 've have 're be say say",
    "VB, be be fire fire 've have",
    "MD, would would ca can wo will 'll will",
    "NNS, missiles missile women woman children child forces force bodies body lives life",
    "NNS, allies ally crises crisis losses loss viruses virus houses house cases case geniuses genius",
    "NNS, F-16s f-16 APCs apc servicemen serviceman ex-wives ex-wife US us headquarters headquarters",
    "JJR, bigger big larger large heavier heavy later late better good taller tall",
    "JJS, deadliest deadly worst bad closest close northwest northwest",
    "NNP, Kyiv kyiv Forces forces",
    "RB, n't not quickly quickly",
    "DT, an a The the",
    "IN, that that",
  })
  void givesTheDictionaryForm(String tag, String pairs) {
    List<String> words = Splitter.on(' ').splitToList(pairs);
    for (int i = 0; i < words.size(); i += 2) {
      assertThat(lemmas.lemma(words.get(i), tag))
          .as("%s/%s", words.get(i), tag)
          .isEqualTo(words.get(i + 1));
    }
  }
}

package org.litopys.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuardTest {
  private final LanguageGuard guard = new LanguageGuard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge over the river was opened on Monday after two years of work, and the first cars"
            + " crossed it before noon, a spokesman of the city said.",
        "Bridge opens",
        "Міст відкрито",
        "800 Stinger systems; 2,000 Javelin missiles; 6,000 AT-4 launchers; 100 drones; five Mi-17"
            + " helicopters; 70 vehicles; body armor, helmets, rifles, pistols, radios, ammunition",
        "",
      })
  void letsEnglishAndWhatIsTooShortPass(String text) {
    assertThat(guard.test(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Міст через річку відкрили в понеділок після двох років роботи, і перші автомобілі проїхали"
            + " ним ще до полудня, повідомив речник міської ради. Вартість робіт не розголошують.",
        "Мост через реку открыли в понедельник после двух лет работы, и первые машины проехали по"
            + " нему ещё до полудня, сообщил представитель города. Сколько он стоил, не говорят.",
        "Die Brücke über den Fluss wurde am Montag nach zwei Jahren Bauzeit eröffnet, und die ersten"
            + " Autos fuhren noch vor Mittag darüber, sagte ein Sprecher der Stadt am Abend.",
        "Le pont sur la rivière a été ouvert lundi après deux ans de travaux, et les premières"
            + " voitures l'ont traversé avant midi, a déclaré un porte-parole de la ville.",
      })
  void refusesOtherLanguages(String text) {
    assertThat(guard.test(text)).isFalse();
  }
}

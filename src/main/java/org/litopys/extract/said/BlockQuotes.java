package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Block;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "As X wrote:" and after it a paragraph that is marked as quoted ({@code >} in Markdown). */
final class BlockQuotes implements VerbRule {
  private final Reading reading;

  BlockQuotes(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    Sentence sentence = cue.sentence();
    int colon = reading.adverbials(cue.clauses()).skipAll(cue.end());
    boolean introduces =
        cue.takes(Construction.QUOTE)
            && colon == sentence.size() - 1
            && sentence.token(colon).text().equals(":");
    return introduces
        ? quoted(sentence.block())
            .flatMap(claim -> speakers.before(cue).map(s -> attribution(cue, s, claim)))
        : Optional.empty();
  }

  /** The block right after this one, if a mark of quotation stands between them. */
  private Optional<Span> quoted(Block block) {
    List<Block> blocks = reading.text().document().blocks();
    int next = blocks.indexOf(block) + 1;
    if (next <= 0 || next >= blocks.size()) {
      return Optional.empty();
    }
    Span span = blocks.get(next).span();
    boolean marked =
        reading.words().substring(block.span().end(), span.start()).strip().endsWith(">");
    return marked ? Optional.of(span) : Optional.empty();
  }

  private static Attribution attribution(Cue cue, Speaker speaker, Span claim) {
    NounPhrase phrase = speaker.phrase();
    Span actor = cue.sentence().span(phrase.start(), phrase.end());
    Finding finding =
        new Finding(actor, cue.span(), List.of(claim), Stance.ASSERTS, "said.block-quote");
    return new Attribution(speaker, finding);
  }
}

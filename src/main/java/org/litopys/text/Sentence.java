package org.litopys.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.Function;

/**
 * A sentence: tokens, names, and on demand its chunks. Immutable to its users, but the chunks are
 * computed when first asked for, by a chunker that belongs to one thread: do not share between
 * threads.
 */
public final class Sentence {
  private final int index;
  private final Span span;
  private final Block block;
  private final List<Token> tokens;
  private final List<Name> names;
  private final Function<List<Token>, List<Phrase>> chunker;
  private List<Phrase> phrases;

  /**
   * @param index its place in the document, from 0
   * @param block the block that it stands in
   * @param names its names in order, not overlapping
   */
  public Sentence(
      int index,
      Span span,
      Block block,
      List<Token> tokens,
      List<Name> names,
      Function<List<Token>, List<Phrase>> chunker) {
    checkArgument(block.span().contains(span), "sentence %s leaves its block", span);
    this.index = index;
    this.span = span;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.chunker = chunker;
  }

  /** The same sentence with these names. */
  public Sentence withNames(List<Name> names) {
    return new Sentence(index, span, block, tokens, names, chunker);
  }

  /** The same sentence with its words tagged anew; each stands where the old one stood. */
  public Sentence withTokens(List<Token> tokens) {
    checkArgument(tokens.size() == size(), "%s words for %s", tokens.size(), size());
    return new Sentence(index, span, block, tokens, names, chunker);
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public Block block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  public List<Name> names() {
    return names;
  }

  /** The chunks, in order; tokens outside any chunk are in none. Costly at the first call. */
  public List<Phrase> phrases() {
    if (phrases == null) {
      phrases = List.copyOf(chunker.apply(tokens));
    }
    return phrases;
  }

  /** The characters from the start of token {@code start} to the end of token {@code end - 1}. */
  public Span span(int start, int end) {
    return new Span(token(start).span().start(), token(end - 1).span().end());
  }

  public Span span(Phrase phrase) {
    return span(phrase.start(), phrase.end());
  }

  public Span span(Name name) {
    return span(name.start(), name.end());
  }

  @Override
  public String toString() {
    return tokens.toString();
  }
}

package org.litopys.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Phrase;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * Marks sentences, tokens, tags, lemmas and (on demand) chunks. Not thread-safe: one a thread, over
 * shared {@link Models}.
 */
public final class Annotator {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;
  private final ChunkerME chunker;

  public Annotator(Models models) {
    sentences = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.PENN);
    lemmatizer = new LemmatizerME(models.lemmas());
    chunker = new ChunkerME(models.chunks());
  }

  public Annotated annotate(Document document) {
    String plain = plain(document.text());
    List<Sentence> result = new ArrayList<>();
    for (Block block : document.blocks()) {
      String part = block.span().in(plain);
      for (opennlp.tools.util.Span s : sentences.sentPosDetect(part)) {
        Span span =
            new Span(block.span().start() + s.getStart(), block.span().start() + s.getEnd());
        List<Token> tokens = tokens(document.text(), plain, span);
        if (!tokens.isEmpty()) {
          result.add(new Sentence(result.size(), span, block, tokens, List.of(), this::chunk));
        }
      }
    }
    return new Annotated(document, result);
  }

  private List<Token> tokens(String text, String plain, Span sentence) {
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(sentence.in(plain));
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = spans[i].getCoveredText(sentence.in(plain)).toString();
    }
    String[] tags = tagger.tag(words);
    String[] lemmas = lemmatizer.lemmatize(words, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Span span =
          new Span(sentence.start() + spans[i].getStart(), sentence.start() + spans[i].getEnd());
      tokens.add(new Token(span, span.in(text), tags[i], lemmas[i]));
    }
    return tokens;
  }

  private List<Phrase> chunk(List<Token> tokens) {
    String[] words = tokens.stream().map(t -> plain(t.text())).toArray(String[]::new);
    String[] tags = tokens.stream().map(Token::tag).toArray(String[]::new);
    List<Phrase> phrases = new ArrayList<>();
    for (opennlp.tools.util.Span s : chunker.chunkAsSpans(words, tags)) {
      phrases.add(new Phrase(s.getType(), s.getStart(), s.getEnd()));
    }
    return phrases;
  }

  /**
   * The text with typographic marks replaced one character for one: the 1.5 models were trained on
   * plain ASCII marks and fail on others.
   */
  static String plain(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('„', '"')
        .replace('«', '"')
        .replace('»', '"')
        .replace('‘', '\'')
        .replace('’', '\'')
        .replace('–', '-')
        .replace('—', '-')
        .replace('\u00a0', ' ');
  }
}

package org.litopys.nlp;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.postag.TagDictionary;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Phrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Marks sentences, tokens, tags, lemmas and (on demand) chunks. Not thread-safe: one a thread, over
 * shared {@link Models}. A document's marks depend on nothing but the document.
 */
public final class Annotator {
  /** The words of a sentence, where they stand. */
  private record Cut(Block block, CleanText text, List<Word> words) {}

  private final TagDictionary known;
  private final Tagger tagger;
  private final Lemmas lemmas;
  private final ChunkerME chunker;

  public Annotator(Models models) {
    known = models.tags().getFactory().getTagDictionary();
    tagger = new Tagger(models.tags());
    lemmas = models.lemmas();
    chunker = new ChunkerME(models.chunks());
  }

  /** Marks a document. Sentences never cross its blocks. */
  public Annotated annotate(Document document) {
    List<Cut> cuts = new ArrayList<>();
    for (Block block : document.blocks()) {
      CleanText text = CleanText.of(document.text(), block.span());
      for (List<Word> words : SentenceSplitter.split(WordTokenizer.words(text))) {
        cuts.add(new Cut(block, text, words));
      }
    }
    Supplier<Casing> casing = Suppliers.memoize(() -> casing(cuts));
    List<Sentence> sentences = new ArrayList<>(cuts.size());
    for (Cut cut : cuts) {
      sentences.add(sentence(sentences.size(), cut, casing));
    }
    return new Annotated(document, sentences);
  }

  private Casing casing(List<Cut> cuts) {
    return Casing.of(cuts.stream().map(Cut::words).toList(), known);
  }

  private Sentence sentence(int index, Cut cut, Supplier<Casing> casing) {
    CleanText text = cut.text();
    List<Word> words = cut.words();
    String[] forms = words.stream().map(Word::form).toArray(String[]::new);
    if (Casing.isUnusual(words)) {
      Arrays.setAll(forms, i -> casing.get().form(forms[i]));
    }
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      Word word = words.get(i);
      String lemma = lemmas.lemma(forms[i], tags[i]);
      String characters = text.characters().substring(word.start(), word.end());
      tokens.add(new Token(text.original(word.start(), word.end()), characters, tags[i], lemma));
    }
    return new Sentence(
        index,
        text.original(words.get(0).start(), words.get(words.size() - 1).end()),
        cut.block(),
        tokens,
        List.of(),
        all -> chunk(forms, tags));
  }

  private List<Phrase> chunk(String[] forms, String[] tags) {
    List<Phrase> phrases = new ArrayList<>();
    for (opennlp.tools.util.Span s : chunker.chunkAsSpans(forms, tags)) {
      phrases.add(new Phrase(s.getType(), s.getStart(), s.getEnd()));
    }
    return phrases;
  }
}

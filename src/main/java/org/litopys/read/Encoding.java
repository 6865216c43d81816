package org.litopys.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.read.Reading.Reason;

/**
 * Bytes to characters: UTF-8 where it is valid, UTF-16 by its byte order mark, then what the file
 * declares, then the usual one-byte encodings if the statistics are clear.
 */
final class Encoding {
  /** Of 100; below this the detector's guess is as often wrong as right on a page of text. */
  private static final int SURE = 30;

  /** More control characters than one in this many bytes are not text. */
  private static final int BYTES_PER_CONTROL = 200;

  private static final Pattern ONE_BYTE =
      Pattern.compile("(?i)windows-125\\d|ISO-8859-\\d+|KOI8-[RU]");

  private static final ImmutableList<String> MAGIC = ImmutableList.of("%PDF-", "PK\3\4", "{\\rtf");

  private Encoding() {}

  /**
   * The characters of a file, without a byte order mark.
   *
   * @param declared the encoding that the file claims, used if the bytes are no UTF-8
   * @throws SkipException if the file is binary or its encoding cannot be told
   */
  static String decode(byte[] bytes, Optional<String> declared) throws SkipException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, UTF_8).orElseThrow(() -> badUtf8(bytes, 3));
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      Charset charset = starts(bytes, 0xFF, 0xFE) ? UTF_16LE : UTF_16BE;
      return strict(bytes, 2, charset)
          .orElseThrow(() -> new SkipException(Reason.ENCODING, "it is damaged " + charset));
    }
    refuseBinary(bytes);
    Optional<String> utf8 = strict(bytes, 0, UTF_8);
    return utf8.isPresent() ? utf8.get() : otherwise(bytes, declared);
  }

  private static String otherwise(byte[] bytes, Optional<String> declared) throws SkipException {
    Optional<String> asDeclared =
        declared.filter(Encoding::isKnown).flatMap(name -> strict(bytes, 0, Charset.forName(name)));
    if (asDeclared.isPresent()) {
      return asDeclared.get();
    }
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      String name = match.getName();
      if (match.getConfidence() >= SURE && ONE_BYTE.matcher(name).matches() && isKnown(name)) {
        return new String(bytes, Charset.forName(widened(name)));
      }
    }
    throw badUtf8(bytes, 0);
  }

  /** Pages that call themselves Latin-1 hold the quotation marks of windows-1252. */
  private static String widened(String name) {
    return name.equals("ISO-8859-1") ? "windows-1252" : name;
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      // Not even a legal name, as pages have them; then it is as if none was declared.
      return false;
    }
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer characters =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      // That the bytes are not in this encoding is the answer.
      return Optional.empty();
    }
  }

  private static SkipException badUtf8(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(in, out, true);
    String problem =
        result.isError()
            ? String.format("byte %d (0x%02X) is not UTF-8", in.position(), in.get(in.position()))
            : "it ends in the middle of a character";
    return new SkipException(
        Reason.ENCODING, problem + " and no other encoding fits; save it as UTF-8");
  }

  private static void refuseBinary(byte[] bytes) throws SkipException {
    for (String magic : MAGIC) {
      if (starts(bytes, magic.chars().toArray())) {
        throw new SkipException(Reason.BINARY, "it is no plain text; save it as .txt or .html");
      }
    }
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new SkipException(
            Reason.BINARY,
            "byte " + i + " is 0, so it is binary or UTF-16 unmarked; save it as UTF-8 text");
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
        controls++;
      }
    }
    if (controls > 1 + bytes.length / BYTES_PER_CONTROL) {
      throw new SkipException(Reason.BINARY, "it is full of control characters, so it is no text");
    }
  }

  private static boolean starts(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}

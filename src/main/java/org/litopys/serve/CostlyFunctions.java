package org.litopys.serve;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Functions that one call of can outlast or outgrow a server, since Jena looks at the clock between
 * rows only: regular expressions that try every way to match get a deadline, and text that is put
 * together gets a longest length. One for each run of a query.
 */
final class CostlyFunctions extends ExprTransformCopy {
  private static final int MAX_TEXT = 1_000_000;

  private final BooleanSupplier late;

  private CostlyFunctions(Duration deadline) {
    long start = System.nanoTime();
    this.late = () -> System.nanoTime() - start > deadline.toNanos();
  }

  /** The same query, whose functions keep to a deadline that is counted from now. */
  static Query guarded(Query query, Duration deadline) {
    return QueryTransformOps.transform(
        query, new ElementTransformCopyBase(), new CostlyFunctions(deadline));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new Regex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return new Replace(arguments);
    }
    return function instanceof E_StrConcat
        ? new Concat(arguments)
        : super.transform(function, arguments);
  }

  private static Expr optional(ExprList arguments, int index) {
    return arguments.size() > index ? arguments.get(index) : null;
  }

  /** A text that a matcher cannot read on in once the time is up. */
  private record Watched(CharSequence text, BooleanSupplier late) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (late.getAsBoolean()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private final class Regex extends E_Regex {
    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), optional(arguments, 2));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      if (values.get(0).isLangString() || values.get(0).isString()) {
        String flags = values.size() > 2 && values.get(2) != null ? values.get(2).asString() : null;
        Pattern pattern = RegexEngine.makePattern("REGEX", values.get(1).asString(), flags);
        String text = values.get(0).getNode().getLiteralLexicalForm();
        return NodeValue.makeBoolean(pattern.matcher(new Watched(text, late)).find());
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  private final class Replace extends E_StrReplace {
    Replace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), optional(arguments, 3));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      rehearse(values);
      return super.eval(values);
    }

    /** Finds all matches once, by the clock, and adds up what would come out. */
    private void rehearse(List<NodeValue> values) {
      String flags = values.size() > 3 && values.get(3) != null ? values.get(3).asString() : null;
      Pattern pattern = RegexEngine.makePattern("REPLACE", values.get(1).asString(), flags);
      String text = values.get(0).asString();
      Matcher matcher = pattern.matcher(new Watched(text, late));
      long length = text.length();
      while (matcher.find()) {
        length += (long) values.get(2).asString().length() * (1 + matcher.end() - matcher.start());
        checkLength(length);
      }
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      checkLength(values.stream().mapToLong(value -> value.asString().length()).sum());
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  private static void checkLength(long length) {
    if (length > MAX_TEXT) {
      throw new ExprEvalException("a text of more than " + MAX_TEXT + " characters");
    }
  }
}

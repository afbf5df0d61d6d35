package io.blotter.web.shared;

import java.util.List;
import java.util.Optional;

/** What the API says of itself to people, in the order in which a newcomer needs it. */
public record ApiReference(List<Group> groups) {
  public ApiReference {
    groups = List.copyOf(groups);
  }

  public Optional<Group> group(String tag) {
    return groups.stream().filter(group -> group.tag().equals(tag)).findFirst();
  }

  /** The operations about one thing. */
  public record Group(String tag, String about, List<Operation> operations) {
    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * One operation.
   *
   * @param body the fields of its body; none where it reads none, or text
   * @param answer the fields of a good answer; none where that is text, or of any shape
   * @param example a good answer; empty where none was recorded
   */
  public record Operation(
      Endpoint endpoint,
      List<Input> inputs,
      List<Field> body,
      List<Field> answer,
      String example,
      List<Outcome> outcomes,
      List<Sample> samples) {
    public Operation {
      inputs = List.copyOf(inputs);
      body = List.copyOf(body);
      answer = List.copyOf(answer);
      outcomes = List.copyOf(outcomes);
      samples = List.copyOf(samples);
    }
  }

  /**
   * A parameter.
   *
   * @param fallback its value where it is not sent; empty where that is none
   */
  public record Input(Parameter<?> parameter, Field field, String fallback) {}

  /**
   * A value that is sent or answered.
   *
   * @param name with what it stands inside of, such as {@code data[].locations[].type}
   * @param type in words
   * @param values the only ones there are; none where there may be others
   */
  public record Field(String name, String type, boolean required, List<String> values) {
    public Field {
      values = List.copyOf(values);
    }
  }

  /** An answer that a call may get. */
  public record Outcome(int status, String meaning) {}

  /** The call as a program in one language. */
  public record Sample(String language, String source) {}
}

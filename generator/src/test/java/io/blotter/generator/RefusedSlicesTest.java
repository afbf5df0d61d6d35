package io.blotter.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be made is told in one line, and nothing is written. */
class RefusedSlicesTest {
  private static final Path CHECKOUT = Path.of("..");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "item|name:string|field 'name' has the unknown type 'string'; there are text(n), integer,"
            + " bigint, boolean, date, timestamptz, uuid, numeric, enum(a,b,…), jsonb,"
            + " references(table)",
        "item|name:integer(4)|field 'name' has the unknown type 'integer(4)'; there are text(n),"
            + " integer, bigint, boolean, date, timestamptz, uuid, numeric, enum(a,b,…), jsonb,"
            + " references(table)",
        "item|name:text|field 'name' must say how many characters it has at most, from 1 to 50000,"
            + " as in text(200)",
        "item|name:text(0)|field 'name' must say how many characters it has at most, from 1 to"
            + " 50000, as in text(200)",
        "item|name|'name' is no field; a field is name:type, and name:type! if it must be there",
        "item|Name:date|field 'Name' must be small letters, digits and single underscores, begin"
            + " with a letter, and have at most 40 characters",
        "item|a__b:date|field 'a__b' must be small letters, digits and single underscores, begin"
            + " with a letter, and have at most 40 characters",
        "item|order:date|field 'order' is a reserved word of SQL",
        "item|class:date|field 'class' is a reserved word of Java",
        "item|hash_code:date|field 'hash_code' is a reserved word of Java",
        "item|id:bigint|every slice has the field 'id' by itself",
        "item|name:date, name:uuid|field 'name' is there twice",
        "item|state:enum(open)|field 'state' must have two values or more, each once, as in"
            + " enum(open,closed)",
        "item|state:enum(open,open)|field 'state' must have two values or more, each once, as in"
            + " enum(open,closed)",
        "item|state:enum(open,Closed)|field 'state' has the value 'Closed'; values are in snake"
            + " case",
        "item|home:references(houses)|field 'home' refers to 'houses'; there are ids of agencies,"
            + " data_requests, data_sources, locations, projects, users",
        "record|name:date|a slice cannot be called 'record'",
        "table|name:date|the slice 'table' is a reserved word of SQL",
        "user|name:date|the slice 'user' is a reserved word of SQL",
        "agency|name:date|there is a package-info.java already; give the slice another name",
        "reset_token|name:date|there is a ResetTokens.java already; give the slice another name"
      })
  void areToldInOneLine(String slice, String fields, String message) {
    var said = new StringWriter();

    var code =
        NewSlice.commandLine()
            .setErr(new PrintWriter(said))
            .execute("slice", slice, "--fields", fields, "--checkout", CHECKOUT.toString());

    assertThat(code).isEqualTo(1);

    assertThat(said).hasToString("blotter: " + message + System.lineSeparator());
    assertThat(CHECKOUT.resolve("domain/src/main/java/io/blotter/domain/item")).doesNotExist();
  }
}

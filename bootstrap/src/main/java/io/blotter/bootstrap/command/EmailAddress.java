package io.blotter.bootstrap.command;

import io.blotter.domain.account.Email;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address by which an operator names a user. */
final class EmailAddress implements ITypeConverter<Email> {
  @Override
  public Email convert(String text) {
    return Email.parse(text)
        .orElseThrow(() ->
            new TypeConversionException("must be an e-mail address of at most 320 characters"));
  }
}

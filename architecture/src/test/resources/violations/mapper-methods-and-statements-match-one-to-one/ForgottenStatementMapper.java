// red
package io.blotter.persistence.agency;

interface ForgottenStatementMapper {
  String find();

  String page();
}

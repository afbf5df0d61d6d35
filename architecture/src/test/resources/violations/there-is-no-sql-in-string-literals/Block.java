// red
package io.blotter.persistence.agency;

final class Block {
  String save() {
    return """
    update agencies set name = ?
    where id = ?
    """;
  }
}

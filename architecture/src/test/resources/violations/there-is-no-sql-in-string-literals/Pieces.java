// red
package io.blotter.persistence.agency;

final class Pieces {
  String restrict(StringBuilder sql) {
    return sql.append(" where id = ?").append(" order by id").toString();
  }
}

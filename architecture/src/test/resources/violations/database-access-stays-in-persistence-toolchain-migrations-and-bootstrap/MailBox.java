// red
package io.blotter.external.mail;

import com.zaxxer.hikari.HikariDataSource;

final class MailBox {
  HikariDataSource pool;
}

// red
package io.blotter.persistence.datasource;

import io.blotter.domain.datasource.DataSource;

final class MyBatisDataSources {
  DataSource source;
  javax.sql.DataSource pool;
}

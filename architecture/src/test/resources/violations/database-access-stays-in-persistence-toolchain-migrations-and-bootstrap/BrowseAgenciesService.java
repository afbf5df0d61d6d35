// red
package io.blotter.application.agency;

import org.apache.ibatis.session.SqlSession;

final class BrowseAgenciesService {
  SqlSession session;
}

// red
package io.blotter.persistence.agency;

import tools.jackson.databind.json.JsonMapper;

final class MyBatisAgencies {
  JsonMapper json;
}

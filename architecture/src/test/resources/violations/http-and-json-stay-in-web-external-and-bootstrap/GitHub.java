package io.blotter.external;

import tools.jackson.databind.json.JsonMapper;

final class GitHub {
  JsonMapper json;
}

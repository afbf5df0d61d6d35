package io.blotter.bootstrap;

import tools.jackson.databind.json.JsonMapper;

final class Settings {
  JsonMapper json;
}

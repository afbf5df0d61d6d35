package io.blotter.web;

import tools.jackson.databind.json.JsonMapper;

final class WireJson {
  JsonMapper json;
}

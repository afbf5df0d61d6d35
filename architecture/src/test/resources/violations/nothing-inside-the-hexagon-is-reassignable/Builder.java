package io.blotter.web.agency;

final class Builder {
  private String name;
}

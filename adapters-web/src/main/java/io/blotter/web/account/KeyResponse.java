package io.blotter.web.account;

record KeyResponse(String apiKey) {
  @Override
  public String toString() {
    return "KeyResponse[secret]";
  }
}

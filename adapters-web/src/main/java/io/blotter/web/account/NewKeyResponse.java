package io.blotter.web.account;

record NewKeyResponse(long id, String apiKey) {
  @Override
  public String toString() {
    return "NewKeyResponse[" + id + "]";
  }
}

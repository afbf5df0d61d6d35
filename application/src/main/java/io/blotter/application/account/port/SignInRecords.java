package io.blotter.application.account.port;

/** What is kept of sign-ins: where they failed, and where they went well. */
public record SignInRecords(SignInThrottles throttles, SignInNetworks networks) {}

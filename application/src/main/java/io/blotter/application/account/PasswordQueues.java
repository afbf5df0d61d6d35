package io.blotter.application.account;

import io.blotter.application.account.port.Passwords;

/**
 * Where passwords wait to be worked on. Callers who are known to be good have room of their own, so
 * that nobody fills theirs with guesses.
 */
public record PasswordQueues(Passwords known, Passwords strangers) {}

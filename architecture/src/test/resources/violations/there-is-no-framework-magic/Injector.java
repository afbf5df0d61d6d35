package com.google.inject;

public interface Injector {}

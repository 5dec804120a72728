namespace Cooperation.Browser.Tests.Support;

/// <summary>Tests that send old logs from one desk, where some of them count how many it has sent.</summary>
[CollectionDefinition]
public sealed class OldLogsOfTheDesk;

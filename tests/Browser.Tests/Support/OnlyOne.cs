namespace Cooperation.Browser.Tests.Support;

/// <summary>Tests that count where others work, wait until every message is applied, or take a service away: one after another, when all the others are done.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class OnlyOne;

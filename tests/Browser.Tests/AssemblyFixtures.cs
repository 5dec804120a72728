using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

[assembly: AssemblyFixture(typeof(RunningSystemWithDemoData))]
[assembly: AssemblyFixture(typeof(Chromium))]

// Two at once: while one waits for its page the other one's is drawn. Whatever counts at its desk what others do too stands in OnlyOne.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.Collections, MaxThreads = 2)]

using Cooperation.Tests.Support.Servers;

[assembly: AssemblyFixture(typeof(TestPostgres))]

// Four doors at once: sessions, keys and limits are waited for, and a door that waits leaves the processors to the others.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.Collections, MaxThreads = 4)]

using Cooperation.Browser.Tests.Support;
using Cooperation.Tests.Support.Running;

[assembly: AssemblyFixture(typeof(RunningSystemWithDemoData))]
[assembly: AssemblyFixture(typeof(Chromium))]

// One browser, one system, and a test that stops a service: one after another.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

using Cooperation.Tests.Support.Running;

[assembly: AssemblyFixture(typeof(RunningSystem))]

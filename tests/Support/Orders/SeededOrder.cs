#nullable disable // As the library leaves it open what stands between classes of no class.
using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

namespace Cooperation.Tests.Support.Orders;

/// <summary>Runs classes, and methods in them, in an order drawn from <c>TEST_ORDER</c>: tests that share a service must not depend on who came before. Without it, in the library's own order.</summary>
public sealed class SeededOrder : ITestClassOrderer, ITestMethodOrderer
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("TEST_ORDER");

    IReadOnlyCollection<TTestClass> ITestClassOrderer.OrderTestClasses<TTestClass>(IReadOnlyCollection<TTestClass> testClasses) =>
        Seed is null
            ? DefaultTestClassOrderer.Instance.OrderTestClasses(testClasses)
            : [.. testClasses.OrderBy(drawn => Draw(drawn?.TestClassName))];

    IReadOnlyCollection<TTestMethod> ITestMethodOrderer.OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod> testMethods) =>
        Seed is null
            ? DefaultTestMethodOrderer.Instance.OrderTestMethods(testMethods)
            : [.. testMethods.OrderBy(drawn => Draw(drawn?.MethodName))];

    private static string Draw(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {name}")));
}

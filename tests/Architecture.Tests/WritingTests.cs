using Mono.Cecil;

namespace Cooperation.Architecture.Tests;

/// <summary>What may not be written anywhere (style, rule 11). The clock and blocking calls are also refused by the compiler (BannedSymbols.txt).</summary>
public sealed class WritingTests
{
    private static readonly string[] Blocking =
    [
        "System.Threading.Tasks.Task`1::get_Result",
        "System.Threading.Tasks.Task::Wait",
        "System.Runtime.CompilerServices.TaskAwaiter::GetResult",
    ];
    private static readonly string[] Clock =
    [
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
    ];

    public static TheoryData<string> Assemblies => [.. Product.All.Select(assembly => assembly.ShortName())];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nobody_blocks_a_thread_or_reads_the_clock(string assembly)
    {
        foreach (var type in Written(assembly))
        {
            Uses.CallsOf(type)
                .Select(call => $"{call.DeclaringType.GetElementType().FullName}::{call.Name}")
                .Intersect([.. Blocking, .. Clock])
                .ShouldBeEmpty(type.FullName);
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_method_is_async_void(string assembly) =>
        Written(assembly)
            .SelectMany(type => type.Methods)
            .Where(method => method.ReturnType.FullName == "System.Void")
            .ShouldAllBe(method => method.CustomAttributes.All(attribute => attribute.AttributeType.Name != "AsyncStateMachineAttribute"));

    private static IEnumerable<TypeDefinition> Written(string assembly) =>
        Product.All.Single(candidate => candidate.ShortName() == assembly).WrittenTypes();
}

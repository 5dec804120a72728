using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Cooperation.Architecture.Tests;

/// <summary>What the pages say stands in classes of texts. A sentence that no page shows is one that translators keep for nothing.</summary>
public sealed class TextsOfPagesTests
{
    private static readonly IReadOnlyList<TypeDefinition> Types =
    [
        .. Product.ServiceAssemblies.Single(assembly => assembly.ShortName() == "Portal").MainModule.GetTypes(),
    ];

    private static readonly IReadOnlyList<FieldDefinition> Texts =
    [
        .. Types
            .Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal))
            .SelectMany(type => type.Fields)
            .Where(field => field is { IsPublic: true, IsStatic: true, FieldType.Name: "Text" }),
    ];

    [Fact]
    public void Every_text_is_shown_somewhere()
    {
        var shown = Types
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Where(instruction => instruction.OpCode == OpCodes.Ldsfld || instruction.OpCode == OpCodes.Ldsflda)
            .Select(instruction => ((FieldReference)instruction.Operand).FullName)
            .ToHashSet(StringComparer.Ordinal);
        Texts.Select(text => text.FullName).Where(text => !shown.Contains(text)).ShouldBeEmpty();
    }

    [Fact]
    public void The_texts_that_are_looked_for_are_there() => Texts.Count.ShouldBeGreaterThan(1000);
}

using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace Cooperation.Architecture.Tests;

/// <summary>The product's assemblies as they were built, and which of them plays which part.</summary>
internal static class Product
{
    /// <summary>The services by name: every folder among them that holds a program.</summary>
    public static readonly string[] Services =
    [
        .. Directory
            .EnumerateDirectories(Path.Combine(Root(), "services"))
            .Where(folder => File.Exists(Path.Combine(folder, "Program.cs")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public static AssemblyDefinition Contracts { get; } = Read("Contracts");

    public static AssemblyDefinition Domain { get; } = Read("Platform.Domain");

    public static AssemblyDefinition Messaging { get; } = Read("Platform.Messaging");

    public static AssemblyDefinition Hosting { get; } = Read("Platform.Hosting");

    public static AssemblyDefinition Records { get; } = Read("Platform.Records");

    public static AssemblyDefinition Gateway { get; } = Read("Gateway");

    public static IReadOnlyList<AssemblyDefinition> ServiceAssemblies { get; } = [.. Services.Select(Read)];

    public static IReadOnlyList<AssemblyDefinition> All { get; } =
    [Contracts, Domain, Messaging, Hosting, Records, Gateway, .. ServiceAssemblies];

    /// <summary>The short name: <c>Hotline</c> for Cooperation.Hotline.</summary>
    public static string ShortName(this AssemblyDefinition assembly) => assembly.Name.Name["Cooperation.".Length..];

    /// <summary>The product's own assemblies that this one references, by short name.</summary>
    public static IEnumerable<string> OwnReferences(this AssemblyDefinition assembly) =>
        assembly
            .MainModule.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => name.StartsWith("Cooperation.", StringComparison.Ordinal))
            .Select(name => name["Cooperation.".Length..]);

    /// <summary>Every type that people wrote: nested ones too, without what the compiler made.</summary>
    public static IEnumerable<TypeDefinition> WrittenTypes(this AssemblyDefinition assembly) =>
        assembly
            .MainModule.GetTypes()
            .Where(type =>
                !type.FullName.Contains('<', StringComparison.Ordinal)
                && !type.FullName.StartsWith("System.", StringComparison.Ordinal)
                && !type.FullName.StartsWith("Microsoft.", StringComparison.Ordinal)
            );

    /// <summary>The namespace of the outermost type around this one.</summary>
    public static string HomeNamespace(this TypeDefinition type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace;
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    private static AssemblyDefinition Read(string shortName) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"Cooperation.{shortName}.dll"));
}

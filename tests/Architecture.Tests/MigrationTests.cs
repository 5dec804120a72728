using System.Reflection;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Cooperation.Architecture.Tests;

/// <summary>Expand, then contract (R16): code of the version before goes on running while and after its database is migrated.</summary>
public sealed class MigrationTests
{
    // What code of the version before would miss. Indexes and checks that go hurt nobody.
    private static readonly Type[] Contracting =
    [
        typeof(DropColumnOperation),
        typeof(DropTableOperation),
        typeof(DropSchemaOperation),
        typeof(DropSequenceOperation),
        typeof(RenameColumnOperation),
        typeof(RenameTableOperation),
        typeof(RenameSequenceOperation),
    ];

    private static readonly string[] ContractingWords = ["drop table", "drop column", "drop schema", "rename to", "rename column"];

    public static TheoryData<Type> Contexts =>
        [
            .. Product
                .ServiceAssemblies.Append(Product.Gateway)
                .SelectMany(assembly => Assembly.Load(assembly.Name.Name).GetTypes())
                .Where(type => type.IsSubclassOf(typeof(DbContext))),
        ];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void What_drops_or_renames_says_which_older_code_may_not_run_after_it(Type context)
    {
        var oldest = context.GetCustomAttribute<OldestCodeAttribute>()?.Migration ?? "";

        MigrationsOf(context)
            .Skip(1)
            .Where(migration => Contracts(migration.Migration))
            .Select(migration => migration.Id)
            .ShouldAllBe(id => string.CompareOrdinal(id, oldest) <= 0, $"[OldestCode] of {context.Name}");
    }

    [Fact]
    public void A_column_or_a_table_that_goes_is_found_and_an_index_that_goes_is_not()
    {
        Contracts(new Sample(up => up.DropColumn("old", "t"))).ShouldBeTrue();
        Contracts(new Sample(up => up.RenameTable("old", newName: "new"))).ShouldBeTrue();
        Contracts(new Sample(up => up.Sql("alter table t\n  Drop  Column old"))).ShouldBeTrue();
        Contracts(new Sample(up => up.DropIndex("ix_old"))).ShouldBeFalse();
        Contracts(new Sample(up => up.AddColumn<int>("new", "t", nullable: true))).ShouldBeFalse();
    }

    private static IEnumerable<(string Id, Migration Migration)> MigrationsOf(Type context) =>
        context
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)))
            .Select(type => (type.GetCustomAttribute<MigrationAttribute>()!.Id, (Migration)Activator.CreateInstance(type)!))
            .OrderBy(migration => migration.Id, StringComparer.Ordinal);

    private static bool Contracts(Migration migration) =>
        migration.UpOperations.Any(operation =>
            Contracting.Contains(operation.GetType())
            || operation is SqlOperation { Sql: var sql }
                && ContractingWords.Any(words =>
                    string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                        .Contains(words, StringComparison.OrdinalIgnoreCase)
                )
        );

    private sealed class Sample(Action<MigrationBuilder> up) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => up(migrationBuilder);
    }
}

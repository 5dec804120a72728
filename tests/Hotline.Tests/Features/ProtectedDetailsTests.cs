using Cooperation.Hotline.Tests.Builders;
using Npgsql;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>R20, R22: a name leaves the service only to who may read it, and lies nowhere in the clear.</summary>
[Collection(OneService.Name)]
public sealed class ProtectedDetailsTests(HotlineService service)
{
    private const string Name = "Canary Hoàng Yến Thử";
    private const string Document = "C9X8Y7Z6W5";
    private const string Telephone = "0987.654.321";

    [Fact]
    public async Task Details_are_read_by_the_desk_and_the_reading_is_on_record_before()
    {
        var officer = Officers.OfMocBai;
        var logged = await service.LoggedAsync(officer, An.Exchange().WithPerson(Name, Document, Telephone, "victim", "witness"));
        var address = $"{Calls.Exchanges}/{logged.Id()}/people/{logged["people"]![0]!.Id()}";
        var person = await service.ReadAsync(officer, address);
        person["pseudonym"]!.GetValue<string>().ShouldBe("N1");
        person["roles"]!.AsArray().Select(role => role!.GetValue<string>()).ShouldBe(["victim", "witness"]);
        person["name"]!.GetValue<string>().ShouldBe(Name);
        person["birth"]!.GetValue<string>().ShouldBe("1999-05");
        person["document"]!.GetValue<string>().ShouldBe(Document);
        person["telephone"]!.GetValue<string>().ShouldBe(Telephone);

        var reads = await service.QueryAsync<string>(
            "select action from audit.entries where account_id = @account and kind = 'Read'",
            ("account", officer.Id)
        );
        reads.ShouldBe(["person.read.N1"]);
        var history = await service.ReadAsync(officer, $"{Calls.Exchanges}/{logged.Id()}/history");
        history["audit"]!
            .AsArray()
            .Select(entry => entry!["action"]!.GetValue<string>())
            .ShouldBe(["person.read.N1", "exchange.logged"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_planted_name_is_found_in_no_table_message_or_output()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson(Name, Document, Telephone));
        await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}/people/{logged["people"]![0]!.Id()}");
        foreach (var planted in new[] { "Hoàng Yến Thử", "hoang yen", Document, Telephone, "987654321" })
        {
            foreach (var table in await TablesAsync())
            {
                var found = await service.QueryAsync<long>(
                    $"select count(*) from {table} t where t::text ilike @planted",
                    ("planted", $"%{planted}%")
                );
                found[0].ShouldBe(0, $"{planted} in {table}");
            }

            service.Log.ShouldNotContain(planted);
        }
    }

    [Fact]
    public async Task The_text_is_not_in_the_messages_either()
    {
        await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("subject", "Canary trong trích yếu").With("place", "Canary tại bến")
        );
        (await service.QueryAsync<long>("select count(*) from messaging.log t where t::text ilike '%canary%'"))[0].ShouldBe(0);
        service.Log.ShouldNotContain("Canary");
    }

    [Fact]
    public async Task Without_the_exchange_in_hand_the_database_shows_no_detail()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson(Name));
        await using var source = NpgsqlDataSource.Create(service.Database.ApplicationConnectionString);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        (await CountAsync(connection)).ShouldBe(0);

        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var take = new NpgsqlCommand("select set_config('hotline.exchange_in_hand', @id, true)", connection);
        take.Parameters.AddWithValue("id", logged.Id());
        await take.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        (await CountAsync(connection)).ShouldBe(2, "name and birth of this exchange, of no other");
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        (await CountAsync(connection)).ShouldBe(0);
    }

    [Theory]
    [InlineData("update hotline.timeline set note = 'khác'")]
    [InlineData("delete from hotline.timeline")]
    [InlineData("delete from hotline.people")]
    [InlineData("update hotline.person_details set key_id = 'x'")]
    [InlineData("delete from audit.entries")]
    public async Task The_service_itself_cannot_rewrite_what_was_recorded(string statement)
    {
        await using var source = NpgsqlDataSource.Create(service.Database.ApplicationConnectionString);
        await using var command = source.CreateCommand(statement);
        var refusal = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection)
    {
        await using var count = new NpgsqlCommand("select count(*) from hotline.person_details", connection);
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<IReadOnlyList<string>> TablesAsync() =>
        await service.QueryAsync<string>(
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
        );
}

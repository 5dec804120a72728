using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Npgsql;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>R20, R22, R24: an attachment lies nowhere in the clear, shows itself to no session that has not taken its exchange in hand, and is not read without an entry.</summary>
[Collection(AttachingService.Name)]
public sealed class SealedAttachmentTests(HotlineService service) : IAsyncLifetime
{
    private const string Planted = "Kanarytep Vũ Thị Lộ";

    private JsonNode exchange = null!;
    private JsonNode attachment = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        byte[] file = [.. Attaching.Recording(), .. Encoding.UTF8.GetBytes(Planted)];
        attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, file, $"{Planted}.wav");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Neither_name_nor_content_nor_hash_lies_in_a_table_a_message_or_the_output()
    {
        await service.OpenedAsync(Officers.OfMocBai, exchange, attachment);
        await service.TakenAsync(exchange, $"attachments/{attachment.Id()}/withdrawal", new { reason = "Nhầm" });
        var tables = await service.QueryAsync<string>(
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
        );
        var hash = attachment["sha256"]!.GetValue<string>();
        foreach (var planted in new[] { Planted, "Kanarytep", Convert.ToHexStringLower("Kanarytep"u8), hash })
        {
            foreach (var table in tables)
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

    [Theory]
    [InlineData("attachment_details", 3)]
    [InlineData("attachment_pieces", 1)]
    public async Task Without_the_exchange_in_hand_the_database_shows_nothing_of_it(string table, long rows)
    {
        await using var source = NpgsqlDataSource.Create(service.Database.ApplicationConnectionString);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        (await CountAsync()).ShouldBe(0);

        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var take = new NpgsqlCommand("select set_config('hotline.exchange_in_hand', @id, true)", connection);
        take.Parameters.AddWithValue("id", exchange.Id());
        await take.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        (await CountAsync()).ShouldBe(rows, "of this exchange, of no other");

        async Task<long> CountAsync()
        {
            await using var count = new NpgsqlCommand($"select count(*) from hotline.{table}", connection);
            return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        }
    }

    [Theory]
    [InlineData("readings")]
    [InlineData("entries")]
    public async Task Without_an_entry_there_is_no_reading(string record)
    {
        var (table, entry) =
            record == "readings" ? ("hotline.readings", "attachment_id is null") : ("audit.entries", "action <> 'attachment.download'");
        await service.QueryAsync<long>($"alter table {table} add constraint no_entry check ({entry}) not valid");
        try
        {
            using var answer = await service.OpenAsync(Officers.OfMocBai, exchange, attachment);
            answer.IsSuccessStatusCode.ShouldBeFalse();
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
        finally
        {
            await service.QueryAsync<long>($"alter table {table} drop constraint no_entry");
        }

        using var again = await service.OpenAsync(Officers.OfMocBai, exchange, attachment);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

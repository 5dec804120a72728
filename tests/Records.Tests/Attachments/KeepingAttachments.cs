using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Files;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Records.Tests.Attachments;

/// <summary>What is attached to a record of any service (R20, R24): sealed at rest, seen in its record's scope, back bit by bit or not at all, each reading on record.</summary>
public sealed class KeepingAttachments(TestPostgres postgres) : IAsyncLifetime
{
    private const string Name = "Hộ chiếu Nguyễn Thị Đào.png";

    // Noise, so that it is many pieces long.
    private static readonly byte[] Picture = BuiltPng.Of(700, 400, isNoise: true);

    private readonly SampleService sample = new(postgres);
    private readonly TestAccount officer = SampleService.Officer();
    private Guid record;

    public async ValueTask InitializeAsync()
    {
        await sample.InitializeAsync();
        record = await AddAsync();
    }

    public ValueTask DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task A_file_comes_back_bit_by_bit_with_its_name_and_hash_and_the_reading_is_on_record()
    {
        var id = await AttachedAsync(Picture);

        var content = await OpenAsync(id);

        content.ShouldBe(Picture);
        var shown = (await ListAsync()).ShouldHaveSingleItem()!;
        (shown["name"]!.GetValue<string>(), shown["sha256"]!.GetValue<string>()).ShouldBe(
            (Name, Convert.ToHexStringLower(SHA256.HashData(Picture)))
        );
        (await sample.GetAsync(officer, $"/cases/{record}/readings")).Body!.AsArray().ShouldHaveSingleItem()!["what"]!
            .GetValue<string>()
            .ShouldBe("attachment");
        (
            await sample.ScalarAsync<long>(
                $"select count(*) from audit.entries where subject_type = 'sampleCase' and subject_id = '{record}' and action in ('attachment.added', 'attachment.named', 'attachment.download')"
            )
        ).ShouldBe(3);
    }

    [Fact]
    public async Task Neither_name_nor_content_stands_in_the_clear()
    {
        var id = await AttachedAsync(Picture);

        foreach (var clear in new[] { Picture.AsMemory(1000, 24), Encoding.UTF8.GetBytes("Đào") })
        {
            var bytes = Convert.ToHexStringLower(clear.Span);
            (
                await sample.ScalarAsync<long>(
                    $"""
                    select (select count(*) from sample.attachment_pieces p where position('\x{bytes}'::bytea in p.content) > 0)
                        + (select count(*) from sample.attachment_details d where position('\x{bytes}'::bytea in d.ciphertext) > 0)
                        + (select count(*) from sample.attachments a where convert_to(a::text, 'UTF8') like '%' || '\x{bytes}'::bytea || '%')
                    """
                )
            ).ShouldBe(0);
        }

        (await sample.ScalarAsync<long>($"select count(*) from sample.attachment_pieces where attachment_id = '{id}'")).ShouldBeGreaterThan(
            8
        );
    }

    [Fact]
    public async Task Out_of_its_scope_the_database_shows_neither_piece_nor_name()
    {
        await AttachedAsync(Picture);
        await using var source = NpgsqlDataSource.Create(sample.Database.ApplicationConnectionString);
        foreach (var table in new[] { "attachment_pieces", "attachment_details" })
        {
            await using var command = source.CreateCommand($"select count(*) from sample.{table}");
            (await command.ExecuteScalarAsync()).ShouldBe(0L, table);
        }
    }

    [Theory]
    [InlineData(
        "update sample.attachment_pieces set content = set_byte(content, 100, get_byte(content, 100) # 1) where attachment_id = '@id' and number = 9"
    )]
    [InlineData("delete from sample.attachment_pieces where attachment_id = '@id' and number = 8")]
    [InlineData(
        "update sample.attachment_pieces set content = (select content from sample.attachment_pieces where attachment_id = '@id' and number = 3) where attachment_id = '@id' and number = 9"
    )]
    [InlineData("update sample.attachments set size = size - 65536 where id = '@id'")]
    public async Task What_was_changed_and_so_has_another_hash_is_never_served_as_whole(string change)
    {
        var id = await AttachedAsync(Picture);
        await sample.ScalarAsync<string>(change.Replace("@id", id.ToString(), StringComparison.Ordinal) + "; select ''");

        await Should.ThrowAsync<HttpRequestException>(() => OpenAsync(id));
    }

    [Fact]
    public async Task The_same_file_again_is_the_one_that_is_there_and_protected_otherwise_it_is_refused()
    {
        var id = await AttachedAsync(Picture);

        var (_, again) = await AttachAsync(officer, Picture);
        var (_, otherwise) = await AttachAsync(officer, Picture, personal: "false");

        (again!["id"]!.GetValue<Guid>(), again["isNew"]!.GetValue<bool>()).ShouldBe((id, false));
        otherwise!["code"]!.GetValue<string>().ShouldBe("sample.attachment.attached-otherwise");
        (await sample.ScalarAsync<long>("select count(distinct attachment_id) from sample.attachment_pieces")).ShouldBe(
            await sample.ScalarAsync<long>("select count(*) from sample.attachments where withdrawn_at is null")
        );
    }

    [Fact]
    public async Task The_service_says_who_attaches_and_how_many()
    {
        (await AttachAsync(SampleService.Officer(), Picture)).Status.ShouldBe(404);
        for (var width = 10; width < 13; width++)
        {
            await AttachedAsync(BuiltPng.Of(width, 10));
        }

        var (status, refused) = await AttachAsync(officer, BuiltPng.Of(20, 10));

        (status, refused!["code"]!.GetValue<string>()).ShouldBe((422, "sample.attachment.too-many"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_destroyed_and_stays_on_record()
    {
        var id = await AttachedAsync(Picture);

        (await sample.PostAsync(officer, $"/cases/{record}/attachments/{id}/withdrawal", new { text = "Nhầm hồ sơ" })).Status.ShouldBe(204);

        (await sample.GetAsync(officer, $"/cases/{record}/attachments/{id}")).Status.ShouldBe(404);
        (await sample.ScalarAsync<long>($"select count(*) from sample.attachment_pieces where attachment_id = '{id}'")).ShouldBe(0);
        var shown = (await ListAsync()).ShouldHaveSingleItem()!;
        (shown["name"], shown["withdrawnReason"]!.GetValue<string>()).ShouldBe((null, "Nhầm hồ sơ"));
        (await sample.PostAsync(officer, $"/cases/{record}/attachments/{id}/withdrawal", new { text = "Lại" })).Body!["code"]!
            .GetValue<string>()
            .ShouldBe("sample.attachment.withdrawn-already");
    }

    [Fact]
    public async Task What_may_not_leave_is_looked_at_and_not_downloaded()
    {
        record = await AddAsync("TLP:RED");
        var id = await AttachedAsync(Picture);

        var (_, refused) = await sample.GetAsync(officer, $"/cases/{record}/attachments/{id}");
        var (_, useless) = await AttachAsync(officer, SampleFile.Of(".docx"), name: "giấy.docx");

        refused!["code"]!.GetValue<string>().ShouldBe("sample.handling.not-exported");
        useless!["code"]!.GetValue<string>().ShouldBe("sample.attachment.nobody-could-open");
        (await OpenAsync(id, "/preview")).ShouldBe(Picture);
    }

    [Fact]
    public async Task Migrating_keeps_pieces_as_they_are_and_asks_at_the_end_of_a_transaction_to_what_they_belong()
    {
        (
            await sample.ScalarAsync<bool>(
                """
                select (select attstorage = 'e' from pg_attribute where attrelid = 'sample.attachment_pieces'::regclass and attname = 'content')
                    and (select condeferred from pg_constraint where conrelid = 'sample.attachment_pieces'::regclass and contype = 'f')
                    and to_regclass('sample.ux_readings_text') is not null
                """
            )
        ).ShouldBeTrue();
    }

    private async Task<Guid> AddAsync(string handling = "TLP:AMBER") =>
        (await sample.PostAsync(officer, "/cases", new { people = Array.Empty<object>(), handling })).Body!["id"]!.GetValue<Guid>();

    private async Task<Guid> AttachedAsync(byte[] file)
    {
        var (status, attached) = await AttachAsync(officer, file);
        status.ShouldBe(200, attached?.ToJsonString());
        return attached!["id"]!.GetValue<Guid>();
    }

    private async Task<(int Status, JsonNode? Body)> AttachAsync(
        TestAccount account,
        byte[] file,
        string personal = "true",
        string name = Name
    )
    {
        using var client = sample.ClientOf(account);
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", name } };
        using var mark = new StringContent(personal);
        form.Add(mark, "personal");
        using var answer = await client.PostAsync($"/api/sample/cases/{record}/attachments", form);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private async Task<byte[]> OpenAsync(Guid attachment, string how = "")
    {
        using var client = sample.ClientOf(officer);
        return await client.GetByteArrayAsync($"/api/sample/cases/{record}/attachments/{attachment}{how}");
    }

    private async Task<JsonArray> ListAsync() => (await sample.GetAsync(officer, $"/cases/{record}/attachments")).Body!.AsArray();
}

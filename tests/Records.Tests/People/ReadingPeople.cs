using Cooperation.Tests.Support.Servers;

namespace Cooperation.Records.Tests.People;

/// <summary>Nobody opens a person without that it is on record before (R24).</summary>
public sealed class ReadingPeople(TestPostgres postgres) : OnePerson(postgres)
{
    [Fact]
    public async Task Without_a_reading_on_record_nothing_is_opened()
    {
        await Sample.ScalarAsync<string>("alter table sample.readings add constraint none check (what <> 'person') not valid; select ''");

        var (status, body) = await Sample.GetAsync(Officer, Person);

        status.ShouldBeGreaterThanOrEqualTo(400);
        (body?.ToJsonString() ?? "").ShouldNotContain(Name);
        (await Sample.ScalarAsync<long>("select count(*) from audit.entries where action = 'person.read'")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_opened_somebody_stands_among_the_readings()
    {
        await Sample.GetAsync(Officer, Person);

        var reading = (await Sample.GetAsync(Officer, Readings)).Body!.AsArray().ShouldHaveSingleItem()!;
        (reading["what"]!.GetValue<string>(), reading["account"]!.GetValue<Guid>()).ShouldBe(("person", Officer.Id));
        (
            await Sample.ScalarAsync<long>($"select count(*) from audit.entries where action = 'person.read' and subject_id = '{Record}'")
        ).ShouldBe(1);
    }
}

using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class PersonTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = new("00000000-0000-7000-8000-00000000000b");
    private static readonly Guid Lan = new("00000000-0000-7000-8000-000000000011");
    private static readonly Guid Minh = new("00000000-0000-7000-8000-000000000012");

    [Fact]
    public async Task Personal_fields_are_unreadable_in_the_table_and_plain_in_the_program()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new OwnerNamed(A, Lan, "Nguyễn Thị Lan", "owner")
        );
        var stored = await node.Ask<string>("select data::text from store.mt_events");
        stored.ShouldNotContain("Lan");
        stored.ShouldContain("\"owner\"");
        (await node.Store.ReadStream(A).SingleAsync()).Data.ShouldBe(
            new OwnerNamed(A, Lan, "Nguyễn Thị Lan", "owner")
        );
        (await node.Ask<int>("select octet_length(wrapped) from store.tp_person_keys")).ShouldBe(
            60
        );
        // Another program without the master key has nothing.
        await using var other = StoreNode.Make(
            node.ConnectionString,
            o => o.MasterKey = Convert.ToBase64String(new byte[32])
        );
        await Should.ThrowAsync<System.Security.Cryptography.CryptographicException>(async () =>
            await other.Store.ReadStream(A).SingleAsync()
        );
    }

    [Fact]
    public async Task An_erased_person_is_gone_from_events_views_and_other_nodes()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await using var other = await StoreNode.Start(
            node.ConnectionString,
            o => o.AddView(new LedgerView())
        );
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "a"),
            new OwnerNamed(A, Lan, "Lan", "owner")
        );
        await node.Append(
            B,
            ExpectedVersion.NoStream,
            new LedgerOpened(B, "b"),
            new OwnerNamed(B, Minh, "Minh", "owner")
        );
        await node.ViewsCaughtUp();
        await other.ViewsCaughtUp();
        (await Owner(other, A)).ShouldBe("Lan");
        ((OwnerNamed)(await other.Store.ReadStream(A, 1).SingleAsync()).Data!).FullName.ShouldBe(
            "Lan"
        );

        await node.Keys.Erase(Lan);
        ((OwnerNamed)(await node.Store.ReadStream(A, 1).SingleAsync()).Data!).FullName.ShouldBe("");
        await StoreNode.Until(async () => await Owner(node, A) == "", "the view forgets");
        await StoreNode.Until(
            async () =>
                ((OwnerNamed)(await other.Store.ReadStream(A, 1).SingleAsync()).Data!).FullName
                == "",
            "the other node forgets"
        );
        (await Owner(node, B)).ShouldBe("Minh");
        (
            await node.Ask<long>("select count(*) from pg_tables where schemaname = 'views'")
        ).ShouldBe(1);

        // Nothing personal is ever written for them again.
        await node.Append(A, ExpectedVersion.At(2), new OwnerNamed(A, Lan, "Lan again", "owner"));
        (
            await node.Ask<string>(
                "select data ->> 'fullName' from store.mt_events where stream_id = '"
                    + A
                    + "' and version = 3"
            )
        ).ShouldBe("");
    }

    [Fact]
    public async Task Nobody_opens_a_sealed_text_by_typing_it_where_texts_are_public()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new OwnerNamed(A, Lan, "Nguyễn Thị Lan", "owner")
        );
        var sealedName = await node.Ask<string>("select data ->> 'fullName' from store.mt_events");
        sealedName.ShouldStartWith("~p1.");
        foreach (var typed in new[] { sealedName, "~p1.hello" })
        {
            await Should.ThrowAsync<UnwritableText>(() =>
                node.Append(B, ExpectedVersion.NoStream, new LedgerOpened(B, typed))
            );
            await Should.ThrowAsync<UnwritableText>(() =>
                node.Append(B, ExpectedVersion.NoStream, new OwnerNamed(B, Minh, typed, "owner"))
            );
        }
        // What was written before that was so, and is no sealed text, stays what was typed.
        await node.Append(B, ExpectedVersion.NoStream, new LedgerOpened(B, "b"));
        await node.Run(
            $$"""update store.mt_events set data = jsonb_set(data, '{name}', '"~p1.hello"') where stream_id = '{{B}}'"""
        );
        (await node.Store.Load<Ledger, LedgerEvent>(B)).State.Name.ShouldBe("~p1.hello");
    }

    private static async Task<string> Owner(StoreNode node, Guid ledger)
    {
        await using var read = node.Views.Read();
        return read.Of<LedgerRow>()
            .Where(r => r.Id == ledger)
            .Select(r => r.Owner)
            .AsEnumerable()
            .Single();
    }
}
